import packageFile from '../../package.json' with { type: 'json' };

/** The version of the command, from package.json; put into the built file by the bundler. */
export const APP_VERSION: string = packageFile.version;
