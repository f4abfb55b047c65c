### The access log: who has looked.
### Review status: draft

log-title = Kuka on katsonut
log-about = Tästä näkee, kuka on avannut, muuttanut tai poistanut jotain ja milloin. Nimi on tietokoneen käyttäjätili. Tapauksen sisältö ei koskaan näy tässä.
log-empty = Mitään ei ole vielä tapahtunut.
log-whole = Loki on eheä. Yhtään riviä ei ole muutettu eikä poistettu.
# $number is the number of a line.
log-broken = Loki ei täsmää riviltä { $number } alkaen.
log-broken-note = Rivi { $number } on muutettu tai poistettu ohjelman ulkopuolella, tai se on vioittunut. Sitä edeltävät rivit ovat sellaisina kuin ne kirjoitettiin. Näytä tämä tietoturvasta vastaavalle ja tallenna loki sellaisenaan.
# $number is the number of a line.
log-line = Rivi { $number }
log-unsound = Ei täsmää
log-program = Ohjelma
log-case-deleted = poistettu tapaus
log-count-shown = Näytetään { $shown } / { $count } riviä
log-more = Näytä lisää
log-save = Tallenna tiedostona
log-saved = Loki on tallennettu.

## What was done. The code of the case stands after it.

log-deed-case-made = Loi tapauksen
log-deed-case-opened = Avasi tapauksen
log-deed-conversation-opened = Avasi keskustelun
log-deed-case-changed = Muutti tapausta
log-deed-consent-noted = Kirjasi suostumuksen
log-deed-consent-withdrawn = Kirjasi suostumuksen peruutetuksi
log-deed-consent-changed = Muutti suostumusta
log-deed-kept-back = Merkitsi, ettei jotain saa enää kertoa eteenpäin
log-deed-meeting-opened = Avasi kokouksen
log-deed-sip-made = Teki SIP-koosteen
log-deed-bbic-made = Teki koosteen sosiaalipalveluille
log-deed-eht-made = Teki EHT-koosteen
log-deed-invitation-made = Teki kutsun
log-deed-home-page-made = Teki sivun kotiin vietäväksi
log-deed-rounds-made = Teki paperin ”Pyörä kerta kerralta”
log-deed-agenda-made = Teki esityslistan
log-deed-minutes-made = Teki muistion
log-deed-stored-made = Teki koosteen kaikesta tallennetusta
log-deed-paper-saved = Tallensi paperin tiedostona
log-deed-handed-over = Siirsi vastuun
log-deed-date-moved = Siirsi poistopäivää
log-deed-case-closed = Päätti tapauksen
log-deed-case-reopened = Avasi päätetyn tapauksen uudelleen
log-deed-case-deleted = Poisti tapauksen
log-deed-case-deleted-itself = Tapaus poistui poistopäivänään
log-deed-searched = Haki muistiinpanoista
log-deed-log-saved = Tallensi lokin tiedostona
log-deed-unit-chosen = Valitsi, mikä yksikkö tämä on
log-deed-fewest-raised = Nosti pienintä määrää jokaisen luvun takana
log-deed-release-made = Teki käyttöraportin
log-deed-release-saved = Tallensi käyttöraportin tiedostona
