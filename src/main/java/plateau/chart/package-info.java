/**
 * What every chart is drawn with: a canvas that becomes SVG, axes, the panel, the one visual language. It knows of no
 * subject and no trial, no web, no database and no clock; what is drawn stands with its feature.
 */
package plateau.chart;
