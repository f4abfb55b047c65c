### The opening, read together with the family: what the wheel is, what is kept, what must be passed on.
### Review status: draft

## For a child of 6–9

opening-young-title = Iska warran! Tani waa giraangirta.
opening-young-wheel = Giraangirtu waxay ku saabsan tahay adiga iyo sida ay wax kuugu socdaan. Qayb kasta waa wax aynu ka wada sheekeysan karno.
opening-young-no-wrong = Ma jirto jawaab sax ah iyo mid khaldan. Adigu sidaada ayaad u fikiri kartaa, kuwa kalena sidooda.
opening-young-skip = Adiga ayaa dooranaya halka aynu ka bilowno. Wixii aadan rabin inaad ka hadasho, waynu iska dhaafeynaa.
opening-young-kept-show-only = Waxa aynu halkan ku qorno lama kaydiyo. Marka aynu dhammeyno, waa la tirtirayaa, haddii aynaan wax kale wada go’aansan.
# $date is a day, ready to show.
opening-young-kept-working-copy = Waxa aynu qorno waxaa lagu qufulayaa gudaha kombiyuutarkan ilaa { $date }. Kadib waa la tirtirayaa.
opening-young-kept-practice = Hadda waynu tababaraneynaa. Qoysku run ma aha, waa la iska sameeyay, waxbana lama kaydiyo.
opening-young-must-tell = Annagu carruur baan la shaqeynaa. Mararka qaar waxaan ka walwalnaa ilmo ay wax aad ugu adag yihiin. Markaas sharcigu wuxuu leeyahay waa inaan u sheegno adeegga bulshada, si ilmaha loo caawiyo.

## For a child or young person of 10–17

opening-older-title = Tani waa giraangirta
opening-older-wheel = Giraangirtu waa sawirka noloshaada hadda, waxayna leedahay dhowr qaybood. Waxay inaga caawisaa inaynu ka hadalno waxa fiican iyo waxa adagba.
opening-older-no-wrong = Imtixaan ma aha, jawaab sax ah iyo mid khaldanna ma jirto. Haddii adiga iyo qof kale aad wax si kala duwan u aragtaan, labada aragtiba sidooda ayaa loo daayaa.
opening-older-skip = Adiga ayaa dooranaya halka aynu ka bilowno. Wax walba waad ka boodi kartaa, khasabna kuguma aha inaad sababta sheegto.
opening-older-kept-show-only = Waxa aynu halkan ku qorno lama kaydiyo. Marka wadahadalka la xiro, wax walba waa la tirtirayaa, haddii aynaan wada go’aansan inaynu kaydinno.
# $date is a day, ready to show.
opening-older-kept-working-copy = Waxa aynu qorno waxaa lagu kaydinayaa kombiyuutarkan, iyagoo qufulan, ilaa { $date }. Kadib waa la tirtirayaa, toddobaad kadibna waxaa laga tirtirayaa nuqullada kaydka ah.
opening-older-kept-practice = Kani waa tababar, qoyskuna waa mala-awaal. Waxba lama kaydiyo, tirakoobna laguma daro.
opening-older-must-tell = Annagu waxaan la shaqeynaa carruurta iyo dhallinyarada. Haddii aan ka walaacno in dhib ku soo gaarayo, sharcigu wuxuu na farayaa inaan u sheegno adeegga bulshada (socialtjänsten), si aad caawimaad u hesho. Haddii ay suurtogal tahay, marka hore adiga ayaan kula hadleynaa.

## For adults: the child is 0–5, or is not here

opening-adults-title = Giraangirta – sawirka nolol maalmeedka ilmaha
opening-adults-wheel = Giraangirtu waxay inaga caawisaa inaynu aragno nolol maalmeedka ilmaha oo dhan: waxa si fiican u socda, waxa adag iyo waxa loo baahan yahay inuu dhaco.
opening-adults-no-wrong = Ma jirto jawaab sax ah iyo mid khaldan, cidna dhibco ma tiriso. Wax si kala duwan ayaad u arki kartaan, qof walbana ereyadiisa sidooda ayaa loo daayaa.
opening-adults-skip = Idinka ayaa dooranaya halka aynu ka bilowno. Wax walba waa laga boodi karaa, fikirkana waa la beddeli karaa.
opening-adults-kept-show-only = Waxa aynu halkan ku qorno lama kaydiyo: marka wadahadalka la xiro, wax walba waa la tirtirayaa, haddii aynaan wada go’aansan inaynu kaydinno. Qofkii ay shaqadiisu ku waajibiso inuu diiwaan (journal) qoro, wuxuu ku qoraa nidaamka goobtiisa shaqada.
# $date is a day, ready to show.
opening-adults-kept-working-copy = Waxa aynu qorno waxaa lagu kaydinayaa kombiyuutarkan, iyagoo qufulan, ilaa { $date }, kadibna waa la tirtirayaa. Toddobaad kadib waxaa sidoo kale laga tirtirayaa nuqullada kaydka ah. Barnaamijku waxba cidna uma diro. Qofkii ay shaqadiisu ku waajibiso inuu diiwaan (journal) qoro, wuxuu ku qoraa nidaamka goobtiisa shaqada.
opening-adults-kept-practice = Kani waa tababar, qoyskuna waa mala-awaal. Waxba lama kaydiyo, tirakoobna laguma daro.
opening-adults-must-tell = Annagu carruur baan la shaqeynaa. Haddii aan ka walaacno in ilmo uu dhib soo gaarayo, sharcigu wuxuu na farayaa inaan ogeysiis u gudbinno adeegga bulshada (socialtjänsten), si uu ilmuhu caawimaad u helo. In taageero la weydiisto ama la helo iyo in ogeysiis la gudbiyo waa laba arrimood oo kala duwan.

## Around the opening

opening-begin = Hadda aynu bilowno
opening-again = Hordhaca
