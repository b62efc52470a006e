'use strict';

/** webpack looks for its configurations here; they are modules, which a script of this kind can only load later. */
module.exports = async (env, argv) => (await import('./scripts/configurations.mjs')).default(env, argv);
