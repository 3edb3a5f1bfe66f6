define([], function () {
  return {
    LoadFailed: 'This part of the page could not be loaded. Check your connection, then reload the page.'
  };
});
