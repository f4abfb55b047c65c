### The page that shows the wheel and nothing else, to explain it by.
### Review status: draft

wheel-only-open = عرض العجلة
wheel-only-fate = للمشاهدة فقط · لا يُحفظ شيء
wheel-only-for = لمَن نعرض العجلة؟
wheel-only-adults = الكبار
