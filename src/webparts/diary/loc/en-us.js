define([], function () {
  return {
    PaneDescription: 'Class diary: lessons, homework and what was done in class.',
    ViewLabel: 'View when it opens',
    ViewAuto: 'As suits the person',
    ViewLessons: 'My lessons (teachers)',
    ViewClass: 'One class (pupils and guardians)',
    ViewClasses: 'A choice of classes',
    LayoutLabel: 'The teacher’s week',
    LayoutAuto: 'Grid, or list on a narrow screen',
    LayoutList: 'List',
    ClassCodesLabel: 'Classes shown',
    ClassCodesDescription:
      'Codes separated by commas, such as 2GT1, 2GT2. Leave empty for all. A teacher’s own lessons are always shown whole.',
    ClassCodesWrong: 'Not the code of a class: {0}',
    CompactLabel: 'Compact'
  };
});
