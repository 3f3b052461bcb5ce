using Embedded.Admin.Editors.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors;

/// <summary>The body of items.</summary>
[Feature("OrchardCore.Html")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class HtmlEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<HtmlBodyPart>().ForEditor<HtmlBodyPartEditor>();
}
