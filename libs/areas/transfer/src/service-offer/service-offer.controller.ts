import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOn,
  CreateOf,
  Exporter,
  ExportOf,
  FacetsOf,
  GetOf,
  HistoryOf,
  Http,
  HttpCall,
  Importer,
  ImportOf,
  ImportTemplateOf,
  InjectStore,
  ListOf,
  UnmaskInput,
  Unmasking,
  UnmaskOf,
  UpdateOf,
  type Reply,
  type Store,
} from '@kechuang/kernel';
import { ServiceOffer, ServiceOfferInput, ServiceOfferPatch } from './service-offer.js';

/** What societies and others offer to enterprises. */
@ApiTags('transfer')
@Controller('transfer/service-offers')
export class ServiceOfferController {
  constructor(
    @InjectStore(ServiceOffer) private readonly offers: Store<ServiceOffer>,
    private readonly exporter: Exporter,
    private readonly importer: Importer,
    private readonly unmasking: Unmasking,
  ) {}

  @ListOf(ServiceOffer)
  list(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.offers.list(http.query, http.who));
  }

  @FacetsOf(ServiceOffer)
  facets(@Http() http: HttpCall): Promise<object> {
    return this.offers.facets(http.query, http.who);
  }

  @ExportOf(ServiceOffer)
  export(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.exporter.send(this.offers, http.query, http.who, reply);
  }

  @ImportTemplateOf(ServiceOffer)
  importTemplate(@Http() http: HttpCall, @Res() reply: Reply): Promise<void> {
    return this.importer.template(this.offers, http.query, http.who, reply);
  }

  @ImportOf(ServiceOffer)
  import(@Http() http: HttpCall): Promise<object> {
    return this.importer.start(this.offers, http.request, http.who);
  }

  @GetOf(ServiceOffer)
  get(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.offers.get(http.id, http.who));
  }

  @CreateOf(ServiceOffer, ServiceOfferInput)
  create(@Body() body: ServiceOfferInput, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.offers.create(body, http.who));
  }

  @UpdateOf(ServiceOffer, ServiceOfferPatch)
  update(@Body() body: ServiceOfferPatch, @Http() http: HttpCall): Promise<string> {
    return http.answer(this.offers.update(http.id, body, http.version, http.who));
  }

  @ActOn(ServiceOffer)
  act(@Http() http: HttpCall): Promise<string> {
    return http.answer(this.offers.act(http.id, http.action, http.body, http.version, http.who));
  }

  @UnmaskOf(ServiceOffer)
  unmask(@Body() body: UnmaskInput, @Http() http: HttpCall): Promise<object> {
    return this.unmasking.unmask(this.offers, body, http);
  }

  @HistoryOf(ServiceOffer)
  history(@Http() http: HttpCall): Promise<object> {
    return this.offers.history(http.id, http.who);
  }
}
