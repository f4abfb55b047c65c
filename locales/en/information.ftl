### What the wheel is, the duty to report, and what the program is.
### Review status: draft

information-wheel-title = What is the wheel?
information-wheel-1 = The wheel helps us see the whole of your daily life: what is good, what is hard and what needs to happen.
information-wheel-2 = It is not a test. There are no right or wrong answers, and nobody counts points.
information-wheel-3 = You choose where we begin. You can skip anything.
information-wheel-4 = Everyone speaks in their own words. People do not have to agree.
information-wheel-source = The Child’s Best Interests Wheel is used by Region Sörmland and the county’s nine municipalities. The areas and questions here are provisional until the county’s own content is available.

information-duty-title = Duty to report
information-duty-intro = For those who work with children
information-duty-1 = If, in your work, you learn or suspect that a child is coming to harm, you must report it at once to the municipality’s social services committee (socialnämnden).
information-duty-2 = The duty is your own. It does not require you to be certain, and it does not depend on consent.
information-duty-3 = Do not wait for a meeting, a plan or one more conversation.
information-duty-4 = If you are unsure, you can ask the social services for advice without saying who the child is.
information-duty-5 = Tell the family, if you can do so without risk to the child. Getting support and being reported are two different things.
information-duty-6 = The program never makes a report, and never suggests one. You are the one who makes the report.
# $chapter and $paragraph are numbers in a law.
information-law-paragraph = Chapter { $chapter }, Section { $paragraph }
# $reference is the text above, $number the number of the law.
information-duty-law = { $reference } of the Social Services Act (socialtjänstlagen, { $number })
# $date is a day, ready to show.
information-duty-dated = Legal text checked on { $date }

information-about-title = About the program
information-about-stays = Everything stays on this computer. The program does not use the internet.
information-about-kept = What is saved is encrypted. A backup is made each day you unlock, and is removed after seven days.
information-about-version = Version { $version }
# $version is the version of the wheel's content.
information-about-wheel = Content of the wheel: version { $version }, provisional
information-about-wheel-official = Content of the wheel: version { $version }
information-about-translations = The translations are drafts that translators have not yet reviewed.
information-about-licences = The program is free software under EUPL-1.2. It is built on SQLCipher, OpenSSL, Tauri, Svelte, Fluent, Lucide and the IBM Plex typeface, which have their own licences.
information-wheel-refused = There is another wheel in the data folder, but it cannot be used. The built-in one is shown instead.
# $reason is a short technical word, $detail where it is.
information-wheel-refused-reason = Reason: { $reason } { $detail }
