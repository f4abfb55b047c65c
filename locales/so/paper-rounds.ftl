### Wheels side by side over time, and what was said then and now. Read by children and families.
### Review status: draft

paper-rounds-title = Hjulet, gång för gång
paper-rounds-title-child = Mitt hjul, gång för gång
paper-rounds-lead = Det här är era egna ord från samtalen. Inget svar är rätt eller fel.
paper-rounds-lead-child = Det här är dina egna ord från samtalen. Inget svar är rätt eller fel.
# Where no words of any of the conversations stand on the paper.
paper-rounds-nothing = Inga ord från samtalen är med den här gången.
