using Embedded.Admin.Editors.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace Embedded.Admin.Editors;

/// <summary>What search engines are told.</summary>
[Feature("OrchardCore.Seo")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class SeoEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<SeoMetaPart>().ForEditor<SeoMetaPartEditor>();
}
