using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules;

internal sealed class DefaultOrchardHelper : IOrchardHelper
{
    private readonly IHttpContextAccessor _httpContextAccessor;

    public DefaultOrchardHelper(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    public HttpContext HttpContext =>
        _httpContextAccessor.HttpContext ?? throw new InvalidOperationException("There is no request here: this is background work.");
}
