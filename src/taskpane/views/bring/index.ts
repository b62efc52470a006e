/* The views of what is brought: a script of its own, fetched when the first of them is opened. */
import './measured';
import './pasted';
