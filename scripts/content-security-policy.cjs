/**
 * The policy that every page of ours carries: nothing but its own files. The style hash is the empty string's: Fluent
 * fills empty style elements by script. `frame-src 'self'` serves the page by which office.js asks on plain http whether
 * its host is trusted.
 */
exports.contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ');
