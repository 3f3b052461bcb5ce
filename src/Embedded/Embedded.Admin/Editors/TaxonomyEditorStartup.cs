using Embedded.Admin.Editors.Fields;
using Embedded.Admin.Editors.Tags;
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
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TagTerms>();
        services.AddContentField<TaxonomyField>()
            .ForEditor<TaxonomyFieldEditor>(static editor => editor != TagsEditor.Editor)
            .ForEditor<TagsEditor>(static editor => editor == TagsEditor.Editor);
    }
}
