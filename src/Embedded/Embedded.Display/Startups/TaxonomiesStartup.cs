using Embedded.Display.Contents.Fields;
using Embedded.Display.Contents.Parts;
using Embedded.Display.Contents.Taxonomies;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace Embedded.Display;

/// <summary>Displays taxonomies, their terms, and the terms of items.</summary>
[Feature("OrchardCore.Taxonomies")]
internal sealed class TaxonomiesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>().ForDisplayMode<TaxonomyPartDisplayDriver>();
        services.AddContentPart<TermPart>();
        services.AddScoped<IContentDisplayDriver, TermPartContentDriver>();
        services.AddContentField<TaxonomyField>()
            .ForDisplayMode<TaxonomyFieldDisplayDriver>(mode => mode != TaxonomyFieldTagsDisplayDriver.DisplayMode)
            .ForDisplayMode<TaxonomyFieldTagsDisplayDriver>(mode => mode == TaxonomyFieldTagsDisplayDriver.DisplayMode);
        services.AddScoped<IShapeTableProvider, TermShapes>();
    }
}
