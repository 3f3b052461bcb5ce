using Embedded.Contents.Fields.Taxonomy;
using Embedded.Contents.Parts.Taxonomies;
using Embedded.Contents.Parts.Taxonomies.Liquid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies;

[Feature("OrchardCore.Taxonomies")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>().AddHandler<TaxonomyFieldHandler>();
        services.AddScopedIndexProvider<TaxonomyIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddLiquidFilter<TaxonomyTermsFilter>("taxonomy_terms");
        services.AddLiquidFilter<InheritedTermsFilter>("inherited_terms");
    }
}
