/**
 * The policy that every page of ours carries: nothing but its own files. The style hashes are the empty string's (Fluent
 * fills empty style elements by script) and the two blocks that office.js adds itself; `frame-src 'self'` serves the page
 * by which office.js asks on plain http whether its host is trusted.
 */
exports.contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=' 'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ');
