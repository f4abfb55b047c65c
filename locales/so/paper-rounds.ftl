### Wheels side by side over time, and what was said then and now. Read by children and families.
### Review status: draft

paper-rounds-title = Giraangirta, jeer kasta
paper-rounds-title-child = Giraangirtayda, jeer kasta
paper-rounds-lead = Kuwani waa ereyadiinna, sidii aad wadahadallada ugu sheegteen. Ma jirto jawaab sax ah iyo mid khaldan.
paper-rounds-lead-child = Kuwani waa ereyadaada, sidii aad noogu sheegtay. Ma jirto jawaab sax ah iyo mid khaldan.
# Where no words of any of the conversations stand on the paper.
paper-rounds-nothing = Markan ereyadii wadahadallada midna halkan kuma jiro.
