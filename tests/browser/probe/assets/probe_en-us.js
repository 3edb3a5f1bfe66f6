define([], function () {
  return { Greeting: 'Good morning' };
});
