import { expect } from '@open-wc/testing';
import { controlId, faultWords } from '../../../packages/elements/src/foundation/form/fault-words.ts';
import { defineTexts, speak, type Speech } from '../../../packages/elements/src/foundation/texts.ts';

const none = async () => ({ default: {} });
const bundle = defineTexts(
  {
    'text.required': 'Kirjoita, mitä haluat sanoa.',
    'fault.required': 'Täytä tämä kohta.',
    'fault.too-long': 'Enintään {{limit}} merkkiä.',
    'fault.wrong-form': 'Tarkista tämä kohta.',
  },
  { sv: none, en: none, 'fi-simple': none },
);
const speech = speak([bundle], 'fi') as Speech<string>;

describe('the words of a fault', () => {
  it('are those of the field where it has some', () => {
    expect(faultWords(speech, { field: 'text', code: 'required' })).to.equal('Kirjoita, mitä haluat sanoa.');
  });
  it('are those of the kind of fault elsewhere', () => {
    expect(faultWords(speech, { field: 'kind', code: 'required' })).to.equal('Täytä tämä kohta.');
  });
  it('name the limit', () => {
    expect(faultWords(speech, { field: 'text', code: 'too-long', limit: 5000 })).to.equal(
      'Enintään 5000 merkkiä.',
    );
  });
  it('ask to check the field where a newer server names a fault that is not known here', () => {
    expect(faultWords(speech, { field: 'text', code: 'too-new' })).to.equal('Tarkista tämä kohta.');
  });
});

describe('the control of a field', () => {
  it('is named as its path in the contract, in a form that selectors take', () => {
    expect(controlId('contact.value')).to.equal('contact-value');
  });
});
