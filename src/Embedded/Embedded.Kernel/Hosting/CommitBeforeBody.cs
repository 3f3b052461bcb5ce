using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Embedded.Hosting;

/// <summary>
/// Saves a request's changes before the first byte of its answer leaves, so that a client is told of success only where
/// there is one, and a save that fails can still be answered with its own status.
/// </summary>
internal sealed class CommitBeforeBody : StreamResponseBodyFeature
{
    private readonly IHttpResponseBodyFeature _inner;

    private CommitBeforeBody(IHttpResponseBodyFeature inner, Func<Task> commit)
        : base(new CommittingStream(inner.Stream, commit), inner)
        => _inner = inner;

    public static CommitBeforeBody Use(HttpContext context, Func<Task> commit)
    {
        var body = new CommitBeforeBody(context.Features.GetRequiredFeature<IHttpResponseBodyFeature>(), commit);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        context.Features.Set(body);

        return body;
    }

    /// <summary>Lets out what was written but not flushed yet.</summary>
    public async Task FinishAsync(HttpContext context)
    {
        if (context.Features.Get<CommitBeforeBody>() == this && Writer.UnflushedBytes > 0)
        {
            await Writer.FlushAsync(context.RequestAborted);
        }
    }

    /// <summary>Drops what was written of an answer that will not be given.</summary>
    public static void Abandon(HttpContext context)
    {
        if (context.Features.Get<CommitBeforeBody>() is { } body)
        {
            context.Features.Set<IHttpResponseBodyFeature>(body._inner);
            context.Features.Set<CommitBeforeBody>(null);
        }
    }
}
