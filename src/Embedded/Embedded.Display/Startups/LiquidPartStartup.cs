using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Liquid.Models;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays what items hold as Liquid.</summary>
[Feature("OrchardCore.Liquid")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class LiquidPartStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<LiquidPart>().ForDisplayMode<LiquidPartDisplayDriver>();
}
