import { define } from '../foundation/define.ts';
import { KuulluksiFeedbackForm } from './feedback-form.ts';

define('kuulluksi-feedback-form', KuulluksiFeedbackForm);
