### The settings of the program. Read by staff.
### Review status: draft

settings-title = Dejinta barnaamijka

settings-marking = Calaamadaha wadahadallada
settings-marking-note = Mar walba ereyada ayaa ugu horreeya. Calaamadaha weligood lama isku daro, carruurtana weligood lama isbarbar dhigo. Waxa aad doorato waxay khuseeyaan wadahadallada hadda kadib la bilaabo.
settings-marking-off = Calaamado la’aan
settings-marking-off-note = Qof walba ereyadiisa oo keliya
settings-marking-three-steps = Fiican, isku jir, adag
settings-marking-three-steps-note = Qofkii rabaa qaybta ayuu hal erey u dooranayaa. Sidoo kale waxaa lagu jawaabi karaa “ma garanayo” ama “ma rabo inaan ka jawaabo”.

settings-language = Luqadda barnaamijka

settings-kept-title = Halka ay ku jiraan waxa la qoro
