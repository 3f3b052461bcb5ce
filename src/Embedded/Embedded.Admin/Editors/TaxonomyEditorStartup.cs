using Embedded.Admin.Editors.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;

namespace Embedded.Admin.Editors;

/// <summary>The choice of terms.</summary>
[Feature("OrchardCore.Taxonomies")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class TaxonomyEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentField<TaxonomyField>().ForEditor<TaxonomyFieldEditor>();
}
