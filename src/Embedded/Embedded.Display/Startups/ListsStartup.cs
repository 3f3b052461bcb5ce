using Embedded.Display.Contents.Liquid;
using Embedded.Display.Contents.Lists;
using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Liquid;
using OrchardCore.Lists.Models;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays lists.</summary>
[Feature("OrchardCore.Lists")]
internal sealed class ListsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContainedItems>();
        services.AddContentPart<ListPart>().ForDisplayMode<ListPartDisplayDriver>();
        services.AddLiquidFilter<ListCountFilter>("list_count");
        services.AddLiquidFilter<ListItemsFilter>("list_items");
        services.AddLiquidFilter<ContainerFilter>("container");
    }
}
