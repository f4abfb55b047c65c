### Wheels side by side over time, and what was said then and now. Read by children and families.
### Review status: draft

paper-rounds-title = Çerx, car bi car
paper-rounds-title-child = Çerxa min, car bi car
paper-rounds-lead = Ev gotinên we bi xwe ne, ji axaftinan. Bersivên rast an şaş tune ne.
paper-rounds-lead-child = Ev gotinên te bi xwe ne, ji axaftinan. Bersivên rast an şaş tune ne.
# Where no words of any of the conversations stand on the paper.
paper-rounds-nothing = Vê carê ji axaftinan tu gotin li vir tune ne.
