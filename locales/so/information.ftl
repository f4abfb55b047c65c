### What the wheel is, the duty to report, and what the program is.
### Review status: draft

information-wheel-title = Waa maxay giraangirtu?
information-wheel-1 = Giraangirtu waxay inaga caawisaa inaynu aragno nolol maalmeedkaaga oo dhan: waxa fiican, waxa adag iyo waxa loo baahan yahay inuu dhaco.
information-wheel-2 = Imtixaan ma aha. Ma jirto jawaab sax ah iyo mid khaldan, cidna dhibco ma tiriso.
information-wheel-3 = Adiga ayaa dooranaya halka aynu ka bilowno. Wax walba waa laga boodi karaa.
information-wheel-4 = Qof walba wuxuu ku sheegaa ereyadiisa. Khasab ma aha in la isku fikir noqdo.
information-wheel-source = Giraangirta danta ilmaha waxaa isticmaala Region Sörmland iyo sagaalka degmo ee gobolka. Qaybaha iyo su’aalaha halkan ku qoran waa ku meelgaar ilaa laga helo kuwa gobolka u gaarka ah.

information-duty-title = Waajibka ogeysiinta
information-duty-intro = Adiga carruurta la shaqeeya
information-duty-1 = Haddii aad shaqada ku ogaato ama aad ka shakido in ilmo uu dhib soo gaarayo ama uu daryeel la’aan ku jiro, waa inaad isla markiiba ogeysiis walaac u gudbisaa guddiga adeegga bulshada (socialnämnden).
information-duty-2 = Waajibku shakhsi ahaan ayuu kuu saaran yahay. Looma baahna inaad hubto, oggolaanshana kuma xirna.
information-duty-3 = Ha sugin kulan, qorshe ama wadahadal kale.
information-duty-4 = Haddii aadan hubin, waxaad la tashan kartaa adeegga bulshada (socialtjänsten) adigoon sheegin cidda uu ilmuhu yahay.
information-duty-5 = U sheeg qoyska haddii aad sidaas sameyn karto adigoon ilmaha khatar gelin. In taageero la helo iyo in ogeysiis walaac la gudbiyo waa laba arrimood oo kala duwan.
information-duty-6 = Barnaamijku weligiis ogeysiis ma gudbiyo, mana soo jeediyo. Adiga ayaa ogeysiiska gudbinaya.
# $chapter and $paragraph are numbers in a law.
information-law-paragraph = Cutubka { $chapter }, qodobka { $paragraph } ({ $chapter } kap. { $paragraph } §)
# $reference is the text above, $number the number of the law.
information-duty-law = { $reference }, ee sharciga adeegga bulshada (socialtjänstlagen { $number })
# $date is a day, ready to show.
information-duty-dated = Qoraalka sharciga waxaa la hubiyay { $date }

information-about-title = Ku saabsan barnaamijka
information-about-stays = Wax walba waxay ku harayaan kombiyuutarkan. Barnaamijku ma isticmaalo internetka.
information-about-kept = Wixii la kaydiyo waxaa laga dhigaa qoraal sir ah oo qufulan (kryptering). Nuqullada kaydka ah waxaa la sameeyaa maalin kasta oo aad qufulka furto, toddoba maalmood kadibna waa la tirtiraa.
information-about-version = Nooca { $version }
# $version is the version of the wheel's content.
information-about-wheel = Waxa giraangirta ku jira: nooca { $version }, ku meelgaar
information-about-wheel-official = Waxa giraangirta ku jira: nooca { $version }
information-about-translations = Turjumaadyadu waa qabyo-qoraal uusan turjubaan weli hubin.
information-about-licences = Barnaamijku waa u furan yahay qof walba, sida uu qabo shatiga EUPL-1.2. Wuxuu ku dhisan yahay SQLCipher, OpenSSL, Tauri, Svelte, Fluent, Lucide iyo farta IBM Plex, kuwaas oo leh shatiyo u gaar ah.
information-wheel-refused = Giraangir kale ayaa ku jirta galka xogta, laakiin lama isticmaali karo. Beddelkeeda waxaa la muujinayaa tan barnaamijka ku jirta.
# $reason is a short technical word, $detail where it is.
information-wheel-refused-reason = Sababta: { $reason } { $detail }
