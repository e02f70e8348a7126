import { connectionType } from './connection.js';
import { PUBLIC_REFERENCE } from './labels.js';
import { PropertyType } from './property.js';

export const PropertyConnectionType = connectionType('Property', {
  of: () => PropertyType,
  labels: PUBLIC_REFERENCE,
  eachByItself: true,
});
