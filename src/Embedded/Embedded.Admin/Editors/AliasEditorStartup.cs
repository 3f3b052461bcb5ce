using Embedded.Admin.Editors.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors;

/// <summary>The alias of items.</summary>
[Feature("OrchardCore.Alias")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AliasEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<AliasPart>().ForEditor<AliasPartEditor>();
}
