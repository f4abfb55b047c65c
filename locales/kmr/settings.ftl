### The settings of the program. Read by staff.
### Review status: draft

settings-title = Sazkarî

settings-marking = Nîşanên di axaftinan de
settings-marking-note = Gotin her tim pêşî tên. Bername nîşanan tu carî li hev zêde nake, û tu carî zarokan nade ber hev. Hilbijartina te ji bo axaftinên ku ji niha pê ve dest pê dikin e.
settings-marking-off = Bê nîşan
settings-marking-off-note = Tenê gotinên her kesî bi xwe
settings-marking-three-steps = Baş · hem baş hem zehmet · zehmet
settings-marking-three-steps-note = Kesê ku bixwaze ji bo beşekê peyvekê hildibijêre. Mirov dikare bersiva “nizanim” an “naxwazim bersiv bidim” jî bide.

settings-language = Zimanê bernameyê

settings-kept-title = Tiştên ku tên nivîsandin li ku ne
