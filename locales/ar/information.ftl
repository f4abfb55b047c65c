### What the wheel is, the duty to report, and what the program is.
### Review status: draft

information-wheel-title = ما هي العجلة؟
information-wheel-1 = تساعدنا العجلة على رؤية حياتك اليومية كلها: ما هو جيد، وما هو صعب، وما يجب أن يحدث.
information-wheel-2 = هذا ليس امتحانًا. لا توجد إجابات صحيحة أو خاطئة، ولا أحد يحسب نقاطًا.
information-wheel-3 = لك الاختيار من أين نبدأ. ويمكن تخطي أي شيء.
information-wheel-4 = كل شخص يتحدث بكلماته الخاصة. وليس من الضروري أن نتفق في الرأي.
information-wheel-source = يستخدم إقليم سورملاند (Region Sörmland) والبلديات التسع في المحافظة عجلة مصلحة الطفل الفضلى. المجالات والأسئلة هنا مؤقتة إلى أن يتوفر محتوى المحافظة نفسها.

information-duty-title = واجب الإبلاغ
information-duty-intro = للعاملين مع الأطفال
information-duty-1 = إذا علمت أثناء عملك أن طفلًا يتعرض للأذى، أو اشتبهت في ذلك، فعليك تقديم بلاغ قلق فورًا إلى لجنة الخدمات الاجتماعية في البلدية.
information-duty-2 = هذا الواجب يقع عليك شخصيًا. لا يُشترط أن يكون لديك يقين، ولا يتوقف الأمر على موافقة أحد.
information-duty-3 = لا ينبغي انتظار اجتماع أو خطة أو محادثة أخرى.
information-duty-4 = إذا لم يكن الأمر واضحًا لك، يمكنك استشارة الخدمات الاجتماعية من دون ذكر هوية الطفل.
information-duty-5 = يُرجى إخبار الأسرة إذا أمكن ذلك من دون خطر على الطفل. تلقي الدعم شيء، وتقديم بلاغ شيء آخر.
information-duty-6 = البرنامج لا يقدم أي بلاغ أبدًا ولا يقترح ذلك. تقديم البلاغ يقع عليك أنت.
# $chapter and $paragraph are numbers in a law.
information-law-paragraph = الفصل { $chapter }، المادة { $paragraph }
# $reference is the text above, $number the number of the law.
information-duty-law = { $reference } من قانون الخدمات الاجتماعية ({ $number })
# $date is a day, ready to show.
information-duty-dated = تمت مراجعة نص القانون في { $date }

information-about-title = عن البرنامج
information-about-stays = كل شيء يبقى على هذا الكمبيوتر. البرنامج لا يستخدم الإنترنت.
information-about-kept = كل ما يُحفظ يكون مشفّرًا. وتوجد نسخة احتياطية من كل يوم يُفتح فيه القفل، وتُحذف بعد سبعة أيام.
information-about-version = الإصدار { $version }
# $version is the version of the wheel's content.
information-about-wheel = محتوى العجلة: الإصدار { $version }، صيغة أولية
information-about-wheel-official = محتوى العجلة: الإصدار { $version }
information-about-translations = الترجمات مسودات لم يراجعها مترجمون بعد.
information-about-licences = هذا برنامج حر برخصة EUPL-1.2. وهو مبني على SQLCipher و OpenSSL و Tauri و Svelte و Fluent و Lucide وعلى خط IBM Plex، ولكل منها رخصته الخاصة.
information-wheel-refused = توجد عجلة أخرى في مجلد البيانات لكن لا يمكن استخدامها. لذلك تظهر العجلة المدمجة في البرنامج.
# $reason is a short technical word, $detail where it is.
information-wheel-refused-reason = السبب: { $reason } { $detail }
