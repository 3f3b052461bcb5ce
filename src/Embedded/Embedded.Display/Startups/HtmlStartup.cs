using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays HTML bodies.</summary>
[Feature("OrchardCore.Html")]
internal sealed class HtmlStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<HtmlBodyPart>().ForDisplayMode<HtmlBodyPartDisplayDriver>();
}
