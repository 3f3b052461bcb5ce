using Embedded.Media.Tests.Support;
using Embedded.Media.Uploads.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Media.Tests.Uploads;

/// <summary>Unfinished uploads take no more of the disk than they are given.</summary>
public sealed class PartStoreTests
{
    [Fact]
    public async Task A_users_oldest_unfinished_file_goes_where_a_new_one_does_not_fit()
    {
        await using var site = await MediaSite.StartAsync(("Embedded_Media:PartBytesOfUser", "100"), ("Embedded_Media:PartBytes", "180"));
        await site.InScopeAsync(async services =>
        {
            var parts = services.GetRequiredService<PartStore>();
            PartUpload[] mine = [Upload("a", 60), Upload("a", 30)];
            await KeepAsync(parts, mine[0], DateTime.UtcNow.AddMinutes(-2));
            await KeepAsync(parts, mine[1], DateTime.UtcNow.AddMinutes(-1));
            await KeepAsync(parts, Upload("b", 60), DateTime.UtcNow.AddMinutes(-3));

            Assert.True(parts.MakeRoom(Upload("a", 40)));
            Assert.Equal((0, 1), (await LengthAsync(parts, mine[0]), await LengthAsync(parts, mine[1])));
            Assert.False(parts.MakeRoom(Upload("c", 100)));
        });
    }

    [Fact]
    public async Task A_part_is_written_by_one_request_at_a_time()
    {
        await using var site = await MediaSite.StartAsync();
        await site.InScopeAsync(async services =>
        {
            var parts = services.GetRequiredService<PartStore>();
            var upload = Upload("a", 60);
            await using (parts.Open(upload))
            {
                Assert.Null(parts.Open(upload));
            }

            await using var again = parts.Open(upload);
            Assert.NotNull(again);
        });
    }

    private static PartUpload Upload(string owner, long length) => new(owner, Guid.NewGuid(), length);

    private static async Task KeepAsync(PartStore parts, PartUpload upload, DateTime time)
    {
        await using var part = parts.Open(upload)!;
        part.WriteByte(1);
        await part.FlushAsync();
        File.SetLastWriteTimeUtc(part.Name, time);
    }

    private static async Task<long> LengthAsync(PartStore parts, PartUpload upload)
    {
        await using var part = parts.Open(upload)!;

        return part.Length;
    }
}
