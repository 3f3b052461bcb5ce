using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace Embedded.Display;

/// <summary>Displays titles.</summary>
[Feature("OrchardCore.Title")]
internal sealed class TitleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<TitlePart>().ForDisplayMode<TitlePartDisplayDriver>();
}
