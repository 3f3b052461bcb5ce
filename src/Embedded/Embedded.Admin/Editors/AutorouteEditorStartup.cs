using Embedded.Admin.Editors.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors;

/// <summary>The address of items.</summary>
[Feature("OrchardCore.Autoroute")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AutorouteEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<AutoroutePart>().ForEditor<AutoroutePartEditor>();
}
