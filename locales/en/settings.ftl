### The settings of the program. Read by staff.
### Review status: draft

settings-title = Settings

settings-marking = One-word answers in conversations
settings-marking-note = Each person’s own words always come first. One-word answers are never added up, and children are never compared with each other. What you choose applies to conversations that start from now on.
settings-marking-off = No one-word answers
settings-marking-off-note = Only each person’s own words
settings-marking-three-steps = Good, so-so, hard
settings-marking-three-steps-note = Anyone who wants to can choose a word for an area. It is also fine to answer ‘don’t know’ or ‘don’t want to answer’.

settings-language = The program’s language

settings-kept-title = Where the things you write are kept
