using System.Reflection;
using Embedded.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using OrchardCore.Routing;

namespace Embedded.Mvc.Routing;

/// <summary>Rules out an action that requires a form value which the request does not have.</summary>
internal sealed class FormValuePolicy : MatcherPolicy, IEndpointComparerPolicy, IEndpointSelectorPolicy
{
    private const long MostThrownAway = 500_000_000;

    // After the framework's policies for methods and content types, so that a form is read only where it decides.
    public override int Order => 100;

    // An action with a required value is more special than its twin without one.
    public IComparer<Endpoint> Comparer { get; } =
        System.Collections.Generic.Comparer<Endpoint>.Create((one, other) => (KeyOf(one) is null).CompareTo(KeyOf(other) is null));

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => KeyOf(endpoint) is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        IFormCollection? form = null;

        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i) || KeyOf(candidates[i].Endpoint) is not { } key)
            {
                continue;
            }

            try
            {
                form ??= await ReadAsync(httpContext, candidates[i].Endpoint);
            }
            catch (BadHttpRequestException exception)
            {
                Refuse(candidates, exception.StatusCode);
                return;
            }

            candidates.SetValidity(i, form.ContainsKey(key) && !string.IsNullOrEmpty(form[key]));
        }
    }

    /// <summary>What is wrong with the form is answered where every error has its page, not in the midst of routing.</summary>
    private static void Refuse(CandidateSet candidates, int status)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates.SetValidity(i, i == 0);
        }

        candidates.ReplaceEndpoint(0, new Endpoint(context => Answer(context, status), EndpointMetadataCollection.Empty, "A form that cannot be read"), null);
    }

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;

        return Task.CompletedTask;
    }

    private static async Task<IFormCollection> ReadAsync(HttpContext context, Endpoint endpoint)
    {
        if (!context.Request.HasFormContentType)
        {
            return FormCollection.Empty;
        }

        if (LimitsOf(endpoint) is { } limits && context.Features.Get<IFormFeature>()?.Form is null)
        {
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, limits));
        }

        await RefuseTooLargeAsync(context, endpoint);
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (IOException exception) when (FullDisk.Is(exception))
        {
            throw new BadHttpRequestException("The form cannot be kept while it is read.", StatusCodes.Status507InsufficientStorage, exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form cannot be read.", exception);
        }
    }

    /// <summary>
    /// Refuses a form that is larger than its action takes. Browsers show the answer only when all was sent, so what is sent is thrown
    /// away first, up to a bound.
    /// </summary>
    private static async Task RefuseTooLargeAsync(HttpContext context, Endpoint endpoint)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } size)
        {
            return;
        }

        size.MaxRequestBodySize = SizeLimitOf(endpoint) ?? size.MaxRequestBodySize;
        if (context.Request.ContentLength is not { } length || !(length > size.MaxRequestBodySize))
        {
            return;
        }

        if (length <= MostThrownAway)
        {
            size.MaxRequestBodySize = MostThrownAway;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        throw new BadHttpRequestException("The form is too large.", StatusCodes.Status413PayloadTooLarge);
    }

    private static long? SizeLimitOf(Endpoint endpoint)
        => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.GetCustomAttributes(inherit: true).OfType<IRequestSizeLimitMetadata>().FirstOrDefault()?.MaxRequestBodySize;

    private static FormOptions? LimitsOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.GetCustomAttribute<FormValueLimitAttribute>() is { } limit ? new FormOptions { ValueCountLimit = limit.Count } : null;

    // The attribute is looked up on the action, not in the endpoint's metadata: actions do not carry it there.
    private static string? KeyOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>()?.FormKey
        ?? (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.MethodInfo.GetCustomAttributes(typeof(FormValueRequiredAttribute), inherit: true) is [FormValueRequiredAttribute found, ..] ? found.FormKey : null);
}
