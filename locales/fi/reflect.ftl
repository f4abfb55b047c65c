### Reflektera: a talk in the team on how the work with the model goes. Read by staff.
### Review status: draft
### The themes follow the eight recommendations of FoU i Sörmland, Utvärderingsrapport 2026:5; the sentences are ours.

reflect-title = Pohdinta
reflect-about = Tiimin keskustelu siitä, miten mallin kanssa sujuu. Aloittakaa mistä haluatte ja ohittakaa mitä haluatte. Oikeita vastauksia ei ole, eikä mitään lasketa yhteen.
reflect-stays = Vastaukset jäävät tälle tietokoneelle. Ne kulkevat raportin mukana vain, jos te itse silloin niin valitsette.
reflect-source = Teemat perustuvat suosituksiin FoU i Sörmlandin arviointiraportissa 2026:5. Sanat ovat ohjelman omia.
reflect-period = Puolivuosi
reflect-parts = Keskustelun osat
reflect-kept = Tallennettu
reflect-keeping = Tallennetaan …
reflect-not-kept = Ei tallennettu
reflect-leave-unkept = Poistu tallentamatta
reflect-noted = kirjattu
# $part is the name of a theme.
reflect-previous = Takaisin: { $part }
reflect-next = Seuraavaksi: { $part }
reflect-done = Valmis tältä erää
reflect-talk = Mistä voi puhua
reflect-words = Mitä haluamme muistaa
reflect-words-note = Älkää kirjoittako nimiä älkääkä mitään yksittäisistä lapsista tai perheistä.
# $count is how many characters fit still.
reflect-signs-left = { $count ->
    [one] Vielä yksi merkki mahtuu.
   *[other] Vielä { $count } merkkiä mahtuu.
  }
reflect-last-time = Viime kerralla
reflect-earlier = Vielä aiemmin

## How things stand

reflect-now = Tilanne nyt
reflect-now-about = Neljä kysymystä, joihin vastataan yhdessä. Jos olette eri mieltä, siitäkin kannattaa kirjoittaa rivi kenttään.
reflect-how-far-yes = Kyllä
reflect-how-far-partly = Matkalla
reflect-how-far-not-yet = Ei vielä
reflect-question-lead-appointed = Lapsen edun vastuuhenkilö
reflect-ask-lead-appointed = Onko teillä päätetty, kuka on lapsen edun vastuuhenkilö?
reflect-question-local-plan = Paikallinen suunnitelma
reflect-ask-local-plan = Onko teillä oma suunnitelma siitä, miten malli tulee osaksi arkea?
reflect-question-wheel-in-use = Pyörä arjessa
reflect-ask-wheel-in-use = Käytättekö pyörää niin kuin haluatte käyttää sitä?
reflect-question-support = Tuki
reflect-ask-support = Saatteko tarvitsemanne tuen? Missä sitä puuttuu?

## The eight themes

reflect-question-goals = Tavoitteita lähellä arkea
reflect-about-goals = Suuret tavoitteet kantavat pidemmälle, kun niiden rinnalla on pieniä, omaan arkeen kuuluvia tavoitteita, ja silloin myös väärinkäsityksiä tulee vähemmän.
reflect-talk-goals-1 = Mitä tavoitteita meillä itsellämme on sille, miten käytämme mallia?
reflect-talk-goals-2 = Kuka ne asetti: me työntekijät, johto vai molemmat?
reflect-talk-goals-3 = Mistä huomaamme tavallisella viikolla, että olemme menossa sinne päin?
reflect-question-participation = Ne, joita asia koskee, ovat mukana
reflect-about-participation = Työ sujuu paremmin, kun ne, joita se koskee, ovat mukana niin paljon kuin tarvitaan ja niin paljon kuin juuri nyt pystytään.
reflect-talk-participation-1 = Keitä se koskee, että teemme työtä näin?
reflect-talk-participation-2 = Keiden pitää olla mukana nyt, ja kuinka paljon?
reflect-talk-participation-3 = Kuka puuttuu tämän pöydän ympäriltä?
reflect-question-information = Selkeää ja samanlaista tietoa
reflect-about-information = Kun kaikki saavat saman selkeän tiedon, mielellään monta kertaa ja kasvokkain, jokainen tietää, miten toimitaan.
reflect-talk-information-1 = Mitä kaikkien meillä pitää tietää?
reflect-talk-information-2 = Minkä pitää olla samanlaista koko läänissä, kunnassamme tai alueellamme ja omalla seudullamme?
reflect-talk-information-3 = Milloin puhumme siitä seuraavan kerran?
reflect-question-endurance = Kärsivällisyyttä ja varattua aikaa
reflect-about-endurance = Uudet työtavat vaativat aikaa, joka on oikeasti varattu niille; muuten kärsivällisyys loppuu, kun paljon tapahtuu yhtä aikaa.
reflect-talk-endurance-1 = Mitä aikaa olemme varanneet, ja riittääkö se?
reflect-talk-endurance-2 = Miten jatkamme, kun joku lopettaa, organisaatio muuttuu tai jokin ottaa takapakkia?
reflect-talk-endurance-3 = Mistä haluamme pitää kiinni kiireiselläkin viikolla?
reflect-question-exchange = Opitaan toisiltamme
reflect-about-exchange = Kun pääsee näkemään, miten muut tekevät, vierailulla tai yhteisessä työpajassa, ei tarvitse aloittaa alusta.
reflect-talk-exchange-1 = Kenen luona haluaisimme käydä tai kenelle soittaa?
reflect-talk-exchange-2 = Missä tapaamme muita yksiköitä nyt, ja missä sitä tarvitaan enemmän?
reflect-talk-exchange-3 = Mitä olemme oppineet sellaista, mistä muille voi olla hyötyä?
reflect-question-division = Kuka tekee mitä
reflect-about-division = Läänissä tai kunnassa päätetty toteutuu vasta, kun on selvää, kuka tekee mitä, eikä kaikki ole yhden innokkaan varassa.
reflect-talk-division-1 = Tietävätkö kaikki meillä, kuka vastaa siitä, että malli leviää ja että sitä käytetään?
reflect-talk-division-2 = Mitä tapahtuu, jos tämä henkilö on poissa kuukauden?
reflect-talk-division-3 = Minkä päätöksen olemme saaneet tietämättä, kenen pitää tehdä mitä?
reflect-question-follow-up = Seuranta ajoissa
reflect-about-follow-up = Sitä, mitä useat ovat yhdessä päättäneet, pitää seurata heidän kaikkien luona, hyvissä ajoin ja oikeassa paikassa.
reflect-talk-follow-up-1 = Milloin ja missä seuraamme sitä, mitä olemme yhdessä päättäneet?
reflect-talk-follow-up-2 = Kuka pitää huolen siitä, että niin tapahtuu, myös muiden luona?
reflect-talk-follow-up-3 = Mitä olemme päättäneet sellaista, mitä kukaan ei ole sen jälkeen kysynyt?
reflect-question-documentation = Sopivasti kirjattua
reflect-about-documentation = Kirjata pitää sen verran, että asioita voi seurata ja uudet pääsevät mukaan, mutta ei enempää.
reflect-talk-documentation-1 = Mitä kirjaamme työtavoistamme, ja kuka sitä lukee?
reflect-talk-documentation-2 = Ymmärtäisikö uusi työkaveri, miten teemme?
reflect-talk-documentation-3 = Mitä tarvitaan meillä, kunnassamme tai alueellamme ja läänissä, ja mitä voimme jättää pois?
