using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Keeps the reader of posted values with the request; without one, nothing is read.</summary>
public class LocalModelBinderAccessor : IUpdateModelAccessor
{
    private static readonly object _key = typeof(LocalModelBinderAccessor);
    private readonly IHttpContextAccessor _httpContextAccessor;

    public LocalModelBinderAccessor(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    public IUpdateModel ModelUpdater
    {
        get
        {
            if (_httpContextAccessor.HttpContext is not { } context)
            {
                return new NullModelUpdater();
            }

            if (context.Items[_key] is not IUpdateModel updater)
            {
                context.Items[_key] = updater = new NullModelUpdater();
            }

            return updater;
        }

        set => _httpContextAccessor.HttpContext!.Items[_key] = value;
    }
}
