### Reflektera: a talk in the team on how the work with the model goes. Read by staff.
### Review status: draft
### The themes follow the eight recommendations of FoU i Sörmland, Utvärderingsrapport 2026:5; the sentences are ours.

reflect-title = Dib u milicsi
reflect-about = Waa wadahadal kooxdu ka yeelato sida habka shaqadu u socdo. Meeshii aad rabtaan ka bilaaba, wixii aad rabtaanna ka booda. Jawaab sax ah oo keliya ma jirto, waxbana lama isku daro.
reflect-stays = Jawaabuhu kombiyuutarkan ayay ku haraan. Warbixin waxaa lagu daraa oo keliya haddii aad markaas idinku doorataan.
reflect-source = Mawduucyadu waxay ku saleysan yihiin talooyinka ku jira warbixinta qiimaynta 2026:5 ee FoU i Sörmland. Ereyada barnaamijka ayaa iska leh.
reflect-period = Nus-sannad
reflect-parts = Qaybaha wadahadalka
reflect-kept = Waa la kaydiyay
reflect-keeping = Waa la kaydinayaa …
reflect-not-kept = Lama kaydin
reflect-leave-unkept = Ka bax ha kaydin
reflect-noted = waa la qoray
# $part is the name of a theme.
reflect-previous = Ku noqo: { $part }
reflect-next = U gudub: { $part }
reflect-done = Markan waa intaas
reflect-talk = Waxa laga hadlayo
reflect-words = Waxa aan rabno inaan xasuusanno
reflect-words-note = Ha qorin magacyo, hana qorin wax ku saabsan ilmo ama qoys gaar ah.
# $count is how many characters fit still.
reflect-signs-left = { $count ->
    [one] Hal xaraf oo kale ayaa geli kara.
   *[other] { $count } xaraf oo kale ayaa geli kara.
  }
reflect-last-time = Markii hore
reflect-earlier = Intaas ka sii hor

## How things stand

reflect-now = Xaaladda hadda
reflect-now-about = Afar su’aalood oo aad wada jawaabtaan. Haddii aad si kala duwan u aragtaan, waxaa mudan in hal saf sanduuqa lagu qoro.
reflect-how-far-yes = Haa
reflect-how-far-partly = Waa lagu jiraa
reflect-how-far-not-yet = Weli maya
reflect-question-lead-appointed = Mas’uulka danta ilmaha
reflect-ask-lead-appointed = Goobtiinna miyaa laga go’aamiyay cidda ah mas’uulka danta ilmaha?
reflect-question-local-plan = Qorshaha goobta
reflect-ask-local-plan = Miyaad leedihiin qorshe idiin gaar ah oo habka shaqada ka dhigaya wax maalin walba la qabto?
reflect-question-wheel-in-use = Giraangirta maalin walba
reflect-ask-wheel-in-use = Giraangirta miyaad u isticmaashaan sida aad rabtaan?
reflect-question-support = Taageero
reflect-ask-support = Miyaad heshaan taageerada aad u baahan tihiin? Xaggee bay ka dhiman tahay?

## The eight themes

reflect-question-goals = Yoolal nolol maalmeedka u dhow
reflect-about-goals = Yoolasha waaweyni meel fog ayay gaaraan marka ay jiraan yoolal yaryar oo shaqada maalin walba ka mid ah, markaasna si fiican ayaa la isku fahmaa.
reflect-talk-goals-1 = Yoolal noocee ah ayaan annagu ka leenahay sida aan habka shaqada u isticmaalno?
reflect-talk-goals-2 = Yaa dejiyay: annaga oo shaqada qabanna, hoggaanka, mise labadaba?
reflect-talk-goals-3 = Toddobaad caadi ah, sidee baan ku garannaa inaan u soconno?
reflect-question-participation = Dadka ay khuseyso way ka qaybgalaan
reflect-about-participation = Shaqadu way fiicnaataa marka dadka ay khuseyso ka qaybgalaan, inta loo baahan yahay iyo inta hadda la maareyn karo.
reflect-talk-participation-1 = Yay khuseysaa inaan sidan u shaqeyno?
reflect-talk-participation-2 = Yaa hadda loo baahan yahay inay ka qaybgalaan, intee le’egse?
reflect-talk-participation-3 = Yaa miiskan ka maqan?
reflect-question-information = Macluumaad cad oo isku mid ah
reflect-about-information = Marka dadka oo dhan la siiyo war cad oo isku mid ah, oo wanaagsan in dhowr jeer iyo foolka-fool la isugu sheego, qof walba wuu ogyahay waxa la raacayo.
reflect-talk-information-1 = Goobteenna maxay tahay in dadka oo dhan ogaadaan?
reflect-talk-information-2 = Maxaa loo baahan yahay inay isku mid ka ahaadaan gobolka oo dhan, hay’adda mas’uulka ah iyo deegaankeenna?
reflect-talk-information-3 = Goorma ayaan mar kale ka hadleynaa?
reflect-question-endurance = Dulqaad iyo waqti loo qoondeeyay
reflect-about-endurance = Siyaabaha cusub ee loo shaqeeyo waxay u baahan yihiin waqti dhab ahaan loo qoondeeyay, haddii kale dulqaadku wuu dhammaanayaa marka wax badan mar qura dhacaan.
reflect-talk-endurance-1 = Waqti intee le’eg ayaan u qoondeynay, miyuuse ku filan yahay?
reflect-talk-endurance-2 = Sidee baan u sii wadnaa marka qof shaqada ka tago, sida loo shaqeeyo la beddelo, ama wax dib u dhacaan?
reflect-talk-endurance-3 = Maxaan rabnaa inaan ku adkeysanno xitaa toddobaadka culus?
reflect-question-exchange = Inaan wax iska baranno
reflect-about-exchange = Qofka arka sida dadka kale u shaqeeyaan, booqasho ama aqoon-isweydaarsi, uma baahna inuu eber ka bilaabo.
reflect-talk-exchange-1 = Yaan jeclaan lahayn inaan booqanno ama wacno?
reflect-talk-exchange-2 = Xaggee baan maanta kula kulannaa adeegyada kale, xaggeese looga sii baahan yahay?
reflect-talk-exchange-3 = Maxaan barannay oo dadka kale wax u tari kara?
reflect-question-division = Yaa maxaa sameynaya
reflect-about-division = Waxa gobolka ama degmada loo go’aamiyo waxay dhacaan oo keliya marka ay caddahay cidda wax walba sameyneysa, si aysan ugu xirnaan hal qof oo dadaal badan.
reflect-talk-division-1 = Dadka goobteenna oo dhan miyay yaqaannaan cidda ka mas’uulka ah in habka shaqada la faafiyo oo la isticmaalo?
reflect-talk-division-2 = Maxaa dhacaya haddii qofkaasi bil maqnaado?
reflect-talk-division-3 = Go’aankee baa na soo gaaray annagoon ogeyn cidda waxa sameyneysa?
reflect-question-follow-up = Dabagal waqtigiisa la sameeyo
reflect-about-follow-up = Wixii dhowr adeeg wada go’aansadeen waa in dhammaantood laga dabagalo, waqti fiican iyo meesha ku habboon.
reflect-talk-follow-up-1 = Goorma iyo xaggee baan ka dabagalnaa wixii aan wada go’aansannay?
reflect-talk-follow-up-2 = Yaa hubiya inay dhacdo, xitaa goobaha kale?
reflect-talk-follow-up-3 = Maxaan go’aansannay oo ilaa markaas cidna weydiin?
reflect-question-documentation = Qoraal dheellitiran
reflect-about-documentation = Waxa la qoro waa inuu ku filnaado in wax lagu dabagalo iyo in dadka cusub ay ku soo biiri karaan, intaasna yuusan ka badan.
reflect-talk-documentation-1 = Maxaan ka qornaa sida aan u shaqeyno, yaase akhriya?
reflect-talk-documentation-2 = Shaqaale cusub miyuu fahmi lahaa sida aan wax u qabanno?
reflect-talk-documentation-3 = Maxaa looga baahan yahay goobteenna, hay’adda mas’uulka ah iyo gobolka, maxaanse iska dayn karnaa?
