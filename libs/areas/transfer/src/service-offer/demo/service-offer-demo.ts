import { Injectable } from '@nestjs/common';
import { Database, InjectStore, type Store } from '@kechuang/kernel';
import { ServiceOffer } from '../service-offer.js';
import { demoServiceOffers, type ServiceOfferDemoOptions } from './service-offers.demo.js';

/** Loads the demo service offers; a second time changes nothing. */
@Injectable()
export class ServiceOfferDemoData {
  constructor(
    private readonly database: Database,
    @InjectStore(ServiceOffer) private readonly offers: Store<ServiceOffer>,
  ) {}

  /** Answers how many rows were new. */
  async load(options: ServiceOfferDemoOptions): Promise<number> {
    const [known] = await this.database.query('select 1 from service_offer limit 1');
    return known ? 0 : this.offers.load(demoServiceOffers(options));
  }
}
