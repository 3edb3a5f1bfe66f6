define([], function () {
  return { Label: 'Breadcrumb' };
});
