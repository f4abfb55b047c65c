### Wheels side by side over time, and what was said then and now. Read by children and families.
### Review status: draft

paper-rounds-title = Pyörä kerta kerralta
paper-rounds-title-child = Minun pyöräni kerta kerralta
paper-rounds-lead = Nämä ovat teidän omia sanojanne keskusteluista. Oikeita tai vääriä vastauksia ei ole.
paper-rounds-lead-child = Nämä ovat sinun omia sanojasi keskusteluista. Oikeita tai vääriä vastauksia ei ole.
# Where no words of any of the conversations stand on the paper.
paper-rounds-nothing = Keskustelujen sanoja ei ole mukana tällä kertaa.
