using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Queries.Sql;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.Contents.Api;
using OrchardCore.Queries;

namespace Embedded.Queries;

/// <summary><c>GET|POST /api/queries/{name}?parameters={json}</c>: what a query finds, for who may run it.</summary>
internal static class QueryEndpoint
{
    public static async Task<IResult> HandleAsync(
        string name,
        [FromQuery] string? parameters,
        HttpContext httpContext,
        [FromServices] IQueryManager queryManager,
        [FromServices] IAuthorizationService authorizationService,
        [FromServices] ILogger<QueryFilter> logger)
    {
        if (!await authorizationService.AuthorizeAsync(httpContext.User, Permissions.CreatePermissionForQuery(name)))
        {
            return ContentApi.Refuse(httpContext);
        }

        if (await queryManager.GetQueryAsync(name) is not { } query)
        {
            return Results.Problem($"There is no query '{name}'.", statusCode: StatusCodes.Status404NotFound);
        }

        if (!TryRead(parameters, out var values))
        {
            return ContentApi.Bad(nameof(parameters), "The parameters are no JSON object. Expected such as {\"size\":5}.");
        }

        try
        {
            var found = await queryManager.ExecuteQueryAsync(query, values);

            return Results.Json(new { items = found.Items }, JOptions.UnsafeRelaxedJsonEscaping);
        }
        catch (SqlQueryException exception)
        {
            if (exception.InnerException is null)
            {
                return ContentApi.Bad(nameof(parameters), exception.Message);
            }

            logger.LogError(exception, "The query '{Query}' failed.", name);

            return Results.Problem($"The query '{name}' cannot run with these parameters. The site's log tells why.", statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static bool TryRead(string? json, out Dictionary<string, object> parameters)
    {
        parameters = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        if (string.IsNullOrEmpty(json))
        {
            return true;
        }

        try
        {
            if (JsonNode.Parse(json) is not JsonObject values)
            {
                return false;
            }

            foreach (var (name, value) in values)
            {
                parameters[name] = Plain(value)!;
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Each arm is cast: without it the compiler would turn them all into JSON again.
    private static object? Plain(JsonNode? node) => node?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.String => (object)node.GetValue<string>(),
        JsonValueKind.True => (object)true,
        JsonValueKind.False => (object)false,
        JsonValueKind.Number => node.AsValue().TryGetValue<long>(out var whole) ? (object)whole : node.GetValue<double>(),
        _ => node,
    };
}
