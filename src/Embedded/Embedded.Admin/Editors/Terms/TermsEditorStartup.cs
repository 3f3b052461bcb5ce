using Embedded.Admin.Editors.Nested;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Models;

namespace Embedded.Admin.Editors.Terms;

/// <summary>Taxonomies and their terms.</summary>
[Feature("OrchardCore.Taxonomies")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class TermsEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<NestedItems>();
        services.AddContentPart<TaxonomyPart>().ForEditor<TaxonomyPartEditor>();
    }
}
