using Embedded.Mvc.ModelBinding;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace Embedded.Mvc.Tests.ModelBinding;

/// <summary>A form whose files found no room while it was read is not called invalid.</summary>
public sealed class FullDiskFormFilterTests
{
    private const int NoSpace = 28;
    private const int NoEntry = 2;

    [Theory]
    [InlineData(NoSpace, StatusCodes.Status507InsufficientStorage)]
    [InlineData(NoEntry, StatusCodes.Status400BadRequest)]
    public async Task A_bad_request_for_want_of_room_becomes_507(int error, int status)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "multipart/form-data; boundary=x";
        context.Request.Body = new FailingStream(new IOException("No space left on device", error));
        await Assert.ThrowsAsync<IOException>(() => context.Request.ReadFormAsync(TestContext.Current.CancellationToken));
        var executing = new ResultExecutingContext(new ActionContext(context, new RouteData(), new()), [], new BadRequestResult(), controller: new object());

        await new FullDiskFormFilter().OnResultExecutionAsync(executing, () => Task.FromResult(new ResultExecutedContext(executing, [], executing.Result, executing.Controller)));

        Assert.Equal(status, Assert.IsAssignableFrom<StatusCodeResult>(executing.Result).StatusCode);
    }

    private sealed class FailingStream(IOException exception) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw exception;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw exception;
    }
}
