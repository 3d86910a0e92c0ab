import './pushes.js';
