### What went wrong, and what to do next: each error-<code> has its error-<code>-action.
### Review status: draft

error-locked = Bername qufilkirî ye.
error-locked-action = Ji bo berdewamkirinê qufilê veke. Tiştên ku we nivîsandine dimînin.
error-wrong-passphrase = Hevoka şîfreyê ne rast e.
error-wrong-passphrase-action = Dîsa biceribîne. Bila Caps Lock vekirî nebe û zimanê klavyeyê rast be.
error-wrong-recovery-code = Kod ne rast e.
error-wrong-recovery-code-action = Wê bi koda li ser kaxezê re bide ber hev, çar bi çar.
error-store-in-use = Hjulet li ser vê kompûterê jixwe vekirî ye.
error-store-in-use-action = Here wê pencereyê, an wê bigire û dîsa biceribîne.
error-store-too-new = Tiştên tomarkirî bi guhertoyeke nûtir a Hjulet hatine çêkirin.
error-store-too-new-action = Bi guhertoya nûtir veke. Tiştek nehatiye guhertin.
error-store-damaged = Tiştên tomarkirî nayên xwendin.
error-store-damaged-action = Kopiya ewlehiyê bi kar bîne, an tiştên xerabûyî bide aliyekî. Tiştek nayê jêbirin.
error-no-store = Li vir tiştekî tomarkirî tune ku were vekirin.
error-no-store-action = Pêşî hevokeke şîfreyê hilbijêre.
error-store-already-there = Li vir jixwe tiştên tomarkirî hene.
error-store-already-there-action = Li şûna wê qufilê wan veke. Tiştek nehatiye guhertin.
error-disk-full = Dîsk tije ye, loma tiştên dawî nehatine tomarkirin.
error-disk-full-action = Ew hîn li ser ekranê ne. Cih vala bike û pê li “Dîsa biceribîne” bike.
error-read-only = Destûra bernameyê tune ku di peldanka xwe de binivîse.
error-read-only-action = Ji berpirsê kompûterê bixwaze ku destûra nivîsandina di peldankê de bide. Tiştên tomarkirî wek xwe ne.
error-not-saved = Pel li wir nehat tomarkirin.
error-not-saved-action = Cihekî din hilbijêre. Di bernameyê de tiştek nehatiye guhertin.

error-paper-not-made = Amadekirina kaxezê bi ser neket.
error-paper-not-made-action = Dîsa biceribîne. Tiştên ku te nivîsandine winda nebûne.
error-gone = Ew êdî tune ye.
error-gone-action = Here rûpela destpêkê. Belkî roja wê hatiye û ew hatiye jêbirin.
error-finished = Axaftin qediyaye û êdî tenê tê xwendin.
error-finished-action = Di heman dosyeyê de dest bi axaftineke nû bike.
error-meeting-finished = Civîn qediyaye û êdî tenê tê xwendin.
error-meeting-finished-action = Di heman dosyeyê de dest bi şopandina civînê bike.
error-case-closed = Dosye hatiye girtin û êdî tenê tê xwendin.
error-case-closed-action = Heke divê tiştek were guhertin, wê li ser rûpela dosyeyê ji nû ve veke.
error-practice = Ev rahênan e. Ew tu carî nayê tomarkirin.
error-practice-action = Eger divê axaftin were tomarkirin, ji rûpela destpêkê dest bi axaftineke nû bike.
error-not-comparable = Ev axaftin nikarin li kêleka hev werin nîşandan.
error-not-comparable-action = Du an sê axaftinên heman dosyeyê hilbijêre.
error-cancelled = Hat betalkirin.
error-cancelled-action = Tiştek nehatiye guhertin. Kengî bixwazî dîsa bike.
error-not-enough-memory = Bîra vala ya kompûterê têrê nake ku qufil were vekirin.
error-not-enough-memory-action = Bernameyên din bigire û dîsa biceribîne.
error-out-of-range = Ev roj nayê hilbijartin.
error-out-of-range-action = Ji rojên ku destûr ji wan re heye yekê hilbijêre.
error-invalid = Di nivîsa te de tiştek heye ku nayê bikaranîn.
error-invalid-action = Binihêre li ba qutiyê çi nivîsandî ye û li wir biguherîne.
# $incident is a short code to find the event in the local log.
error-unexpected = Di bernameyê de xeletiyek çêbû ({ $incident }).
error-unexpected-action = Tiştên ku hatibûn tomarkirin dimînin. Dîsa biceribîne, an bernameyê bigire û dîsa veke.

## What is wrong with one field

error-invalid-passphrase-too-short = Herî kêm 12 tîpan an çar peyvan binivîse.
error-invalid-passphrase-too-long = Hevoka şîfreyê zêde dirêj e.
error-invalid-passphrase-guessable = Bi hêsanî tê texmînkirin. Tiştekî taybet bi xwe hilbijêre.
error-invalid-recovery-code-too-short = Kod 28 tîp û hejmar e, di heft koman de. Hinek kêm in.
error-invalid-recovery-code-too-long = Kod 28 tîp û hejmar e, di heft koman de. Hinek zêde ne.
error-invalid-recovery-code-sign = Nîşanek ne ji kodê ye. Bi koda li ser kaxezê re bide ber hev.
error-invalid-case-code-too-short = Divê kod herî kêm 2 tîp an hejmar be.
error-invalid-case-code-too-long = Divê kod ji 20 tîp û hejmaran ne zêdetir be.
error-invalid-case-code-sign = Tenê tîp, hejmar û xêzikê (-) bi kar bîne.
error-invalid-case-code-identity-number = Ev wek hejmareke nasnameyê (personnummer) xuya dike. Li şûna wê kodekê ji ber xwe çêke.
error-invalid-delete-on-sign = Ev roj di salnameyê de tune ye.
error-invalid-voices-nobody-here = Herî kêm kesekî ku li vir e hilbijêre.
error-invalid-voices-voice-twice = Kesek du caran hatiye hilbijartin.
error-invalid-voices-too-many-voices = Herî zêde donzdeh kes dikarin beşdarî axaftinekê bibin.
error-invalid-voices-has-part = Kesê ku tiştek gotiye, an bi tenê maye, nayê rakirin.
error-invalid-note-too-long = Nivîs ji bo qutiyekê pir dirêj e.
error-invalid-note-not-asked = Li vir nayê nivîsandin. Beşê dîsa veke.
error-invalid-delete-on-no-reason = Binivîse çima dîrok tê guhertin.
error-invalid-circle-out-of-place = Kesek ji bo cihekî hatiye hilbijartin ku nikare li wir be.
error-invalid-circle-crowded = Kesek jixwe tê de ye, an hejmar ji 24an zêdetir e.
error-invalid-consent-blank = Binivîse ku razîbûn ji bo çi ye.
error-invalid-consent-no-parties = Hilbijêre ku kî dikarin ji hev re bibêjin.
error-invalid-consent-out-of-place = Yê hilbijartî nikare bi vî awayî razî bibe an bibêje.
error-invalid-consent-days = Dîrok li hev nayên. Razîbûn ji roja dayînê ve derbasdar e, herî zêde salekê.
error-invalid-meeting-crowded = Kesek jixwe tê de ye, an hejmar ji 16an zêdetir e.
error-invalid-meeting-too-long = Civîn an rojev zêde dirêj e.
error-invalid-meeting-out-of-place = Tenê saziyek dikare ji tevahiyê berpirs be.
error-invalid-action-blank = Binivîse ku çi dê were kirin.
error-invalid-action-no-reason = Çend gotinan li ser sedemê binivîse.
error-invalid-action-out-of-place = Hilbijêre ku kî dê bike.
