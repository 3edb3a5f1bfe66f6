define([], function () {
  return { Greeting: 'Bonjour' };
});
