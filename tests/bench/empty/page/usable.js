requestAnimationFrame(() =>
  requestAnimationFrame(() => performance.mark("usable")),
);
