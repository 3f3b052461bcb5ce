using Embedded.Queries.Sql;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Queries;
using OrchardCore.Scripting;
using OrchardCore.Security.Permissions;

namespace Embedded.Queries;

/// <summary>Queries in Liquid, in scripts and over HTTP.</summary>
[Feature("OrchardCore.Queries")]
internal sealed class UsesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IGlobalMethodProvider, QueryMethods>();
        services.AddLiquidFilter<QueryFilter>("query");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<Query>("Name", "Source", "Schema");
            options.MemberAccessStrategy.Register<LiquidQueriesAccessor, FluidValue>(FindAsync);
            options.Scope.SetValue("Queries", new ObjectValue(new LiquidQueriesAccessor()));
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapMethods("api/queries/{name}", [HttpMethods.Get, HttpMethods.Post], QueryEndpoint.HandleAsync);

    private static async Task<FluidValue> FindAsync(LiquidQueriesAccessor accessor, string name, TemplateContext context)
    {
        var queries = ((LiquidTemplateContext)context).Services.GetRequiredService<IQueryManager>();

        return await queries.GetQueryAsync(name) is { } query ? new ObjectValue(query) : NilValue.Instance;
    }
}

/// <summary>The source <c>Sql</c>.</summary>
[Feature("OrchardCore.Queries.Sql")]
internal sealed class SqlStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddQuerySource<SqlQuerySource>(SqlQuerySource.SourceName);
        services.AddPermissionProvider<OrchardCore.Queries.Sql.Permissions>();
    }
}
