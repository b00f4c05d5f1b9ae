/** The address at which development serves the pane; every address of `manifest.xml` begins with it. */
const developmentSite = 'https://localhost:3000';

/**
 * The address of a site as `--env url=` gives it, with a slash at its end. Office loads add-ins by https alone, and the
 * manifest joins file names to the address: anything else throws a sentence in both languages.
 */
exports.siteAddress = (url = developmentSite) => {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '')
    throw new Error(
      `网址须是 https 开头的文件夹,如 --env url=https://intranet.example/ledger/,现在是“${url}”。\n` +
        `The address must be a folder over https, as in --env url=https://intranet.example/ledger/, not "${url}".`,
    );
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
};

/**
 * The manifest of a site: every file below its address, and as `AppDomain` its origin alone, since Office compares
 * origins and takes no path there.
 */
exports.deployedManifest = (manifest, url) => {
  const site = exports.siteAddress(url);
  return manifest.replace(/https:\/\/localhost:3000(\/?)/g, (_, slash) =>
    slash === '' ? new URL(site).origin : site,
  );
};
