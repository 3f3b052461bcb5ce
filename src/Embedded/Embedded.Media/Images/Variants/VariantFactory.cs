using System.Collections.Concurrent;
using Embedded.Media.Options;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetVips;

namespace Embedded.Media.Images.Variants;

/// <summary>Makes each variant once: who asks for one that is being made waits for it, and no more are made at a time than the limits allow.</summary>
internal sealed class VariantFactory(
    ImageCatalog catalog,
    VariantStore store,
    IOptions<ImageLimits> limits,
    ILogger<VariantFactory> logger) : IDisposable
{
    private const int RememberedFailures = 1_000;

    private readonly ConcurrentDictionary<string, Lazy<Task<(byte[]? Content, VariantProblem Problem)>>> _underWay = new();
    private readonly MemoryCache _failed = new(new MemoryCacheOptions { SizeLimit = RememberedFailures });
    private int _waiting;

    /// <summary>How many variants this process has made.</summary>
    public int Made { get; private set; }

    public async Task<VariantResult> GetAsync(FileInfo source, VariantSpec spec, ImageKind format, CancellationToken cancellationToken)
    {
        var key = VariantKey.Of(source, spec, format);
        if (store.Open(key, format) is { } kept)
        {
            return VariantResult.Of(kept);
        }

        if (_failed.TryGetValue(key, out VariantProblem known))
        {
            return VariantResult.Of(known);
        }

        // The work goes on when the visitor who began it leaves: others may wait for it, and the next visitor will want it.
        var work = _underWay.GetOrAdd(key, name => new(() => Task.Run(() => MakeOnceAsync(name, source, spec, format), CancellationToken.None)));
        var (content, problem) = await work.Value.WaitAsync(cancellationToken);
        return content is null ? VariantResult.Of(problem) : VariantResult.Of(new MemoryStream(content, writable: false));
    }

    public void Dispose() => _failed.Dispose();

    private async Task<(byte[]? Content, VariantProblem Problem)> MakeOnceAsync(string key, FileInfo source, VariantSpec spec, ImageKind format)
    {
        try
        {
            // Another may have finished it between this visitor's look at the store and here.
            if (store.Open(key, format) is { } kept)
            {
                await using (kept)
                {
                    var content = new byte[kept.Length];
                    await kept.ReadExactlyAsync(content);
                    return (content, VariantProblem.None);
                }
            }

            return await MakeInTurnAsync(key, source, spec, format);
        }
        finally
        {
            _underWay.TryRemove(key, out _);
        }
    }

    private async Task<(byte[]? Content, VariantProblem Problem)> MakeInTurnAsync(string key, FileInfo source, VariantSpec spec, ImageKind format)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > limits.Value.Waiting)
            {
                return (null, VariantProblem.Busy);
            }

            var (content, problem) = await MakeAsync(source, spec, format);
            if (content is null)
            {
                _failed.Set(key, problem, new MemoryCacheEntryOptions { Size = 1 });
            }
            else
            {
                await store.SaveAsync(key, format, content);
            }

            return (content, problem);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task<(byte[]? Content, VariantProblem Problem)> MakeAsync(FileInfo source, VariantSpec spec, ImageKind format)
    {
        if (catalog.Find(source) is not { } info)
        {
            return (null, VariantProblem.Broken);
        }

        var plan = VariantPlan.For(spec, info.Size);
        if (Math.Max(info.Pixels, plan.Pixels * info.Frames) > limits.Value.MaxPixels)
        {
            logger.LogWarning("No variant is made of {File}: it has {Pixels} pixels, and at most {Limit} are decoded.", source.FullName, info.Pixels, limits.Value.MaxPixels);
            return (null, VariantProblem.TooLarge);
        }

        using var turn = await DecodeTurns.OfProcess.TakeAsync(info.MemoryToShrink, limits.Value.Parallelism, limits.Value.DecodingBytes, CancellationToken.None);
        try
        {
            var content = VipsImages.Make(source, info, plan, spec, format);
            Made++;
            return (content, VariantProblem.None);
        }
        catch (VipsException exception)
        {
            logger.LogWarning("No variant is made of {File}: {Reason}", source.FullName, exception.Message.Trim());
            return (null, VariantProblem.Broken);
        }
    }
}
