// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

/// @title What a market of digital goods knows and tells
/// @notice Listings and purchases of CommodityMarket, its events and its errors. Amounts are wei of TAO, or the unit of the
/// listing's token (both have 18 decimals); times are block numbers. Hashes are those of SealedGoods.
interface ICommodityMarket {
    /// @notice What is sold.
    enum Kind {
        DataSet,
        Model,
        Insight
    }

    /// @notice Where a purchase is, and whose turn it is: the seller's, the buyer's, the seller's, the buyer's, nobody's.
    enum Status {
        None,
        Ordered,
        Offered,
        Confirmed,
        Revealed,
        Paid,
        Refunded
    }

    /// @notice What a seller promises. Nothing of it changes but the price.
    /// @param kind What is sold.
    /// @param netuid The subnet of the seller's neuron.
    /// @param paymentNetuid The subnet in whose token is paid; 0 for TAO.
    /// @param size Bytes of the goods.
    /// @param editions How many may be sold; 0 for any number.
    /// @param price The price, in wei of TAO or in the token's unit.
    /// @param bondWei What the seller puts up with each offer, in wei. The buyer gets it with the refund if the key is late or
    /// wrong; may be 0.
    /// @param offerBlocks Blocks from an order until the seller's last block to offer.
    /// @param confirmBlocks Blocks from an offer until the buyer's last block to confirm; a download must fit in.
    /// @param revealBlocks Blocks from the confirmation until the seller's last block to reveal the key.
    /// @param disputeBlocks Blocks from the key until the buyer's last block to prove that it is wrong.
    /// @param plainRoot Root of the goods' chunks.
    /// @param boxKey X25519 key to which buyers seal their secrets; 0 if they hand them over in another way.
    struct Terms {
        Kind kind;
        uint16 netuid;
        uint16 paymentNetuid;
        uint64 size;
        uint64 editions;
        uint128 price;
        uint128 bondWei;
        uint32 offerBlocks;
        uint32 confirmBlocks;
        uint32 revealBlocks;
        uint32 disputeBlocks;
        bytes32 plainRoot;
        bytes32 boxKey;
    }

    /// @notice A listing.
    /// @param terms What the seller promises, with the present price.
    /// @param seller Who sells.
    /// @param listed Whether it can be ordered, as far as the seller decides.
    /// @param permit Whether the hotkey had a validator permit when the listing was made.
    /// @param registration Number of the registration of the netuid for which the listing was made.
    /// @param hotkey The seller's neuron.
    /// @param token What is paid with; zero for TAO.
    /// @param sold Offers that were not called off before the key was known.
    /// @param wrong Purchases in which the key was proven wrong.
    struct Listing {
        Terms terms;
        address seller;
        bool listed;
        bool permit;
        uint64 registration;
        bytes32 hotkey;
        address token;
        uint64 sold;
        uint64 wrong;
    }

    /// @notice A purchase.
    /// @param listingId What is bought.
    /// @param buyer Who buys.
    /// @param deadline Last block for what comes next.
    /// @param status Where it is.
    /// @param noticed Whether the buyer has given notice, so that a late seller keeps its bond.
    /// @param price What is escrowed, in wei of TAO or in the token's unit.
    /// @param secretHash Hash of the buyer's secret.
    /// @param cipherRoot Root of the encrypted chunks.
    /// @param keyHash Hash of the seller's key.
    struct Purchase {
        uint256 listingId;
        address buyer;
        uint64 deadline;
        Status status;
        bool noticed;
        uint128 price;
        bytes32 secretHash;
        bytes32 cipherRoot;
        bytes32 keyHash;
    }

    /// @notice One chunk that shows that the key is wrong.
    /// @param key The seller's key.
    /// @param secret The buyer's secret.
    /// @param index The chunk, from 0.
    /// @param chunk The encrypted chunk.
    /// @param chunkProof Its proof under the purchase's cipherRoot.
    /// @param leaf The leaf of the chunk of the goods.
    /// @param leafProof Its proof under the listing's plainRoot.
    struct Evidence {
        bytes32 key;
        bytes32 secret;
        uint64 index;
        bytes chunk;
        bytes32[] chunkProof;
        bytes32 leaf;
        bytes32[] leafProof;
    }

    /// @notice Goods are for sale.
    /// @param listingId The listing.
    /// @param netuid The subnet of the seller's neuron.
    /// @param hotkey The neuron.
    /// @param coldkey The coldkey that owns it.
    /// @param seller Who sells.
    /// @param permit Whether the hotkey has a validator permit.
    /// @param token What is paid with; zero for TAO.
    /// @param terms What the seller promises.
    /// @param uri Where the goods are described, and where buyers find the list of leaves.
    event Listed(
        uint256 indexed listingId,
        uint16 indexed netuid,
        bytes32 indexed hotkey,
        bytes32 coldkey,
        address seller,
        bool permit,
        address token,
        Terms terms,
        string uri
    );

    /// @notice Later orders have another price.
    /// @param listingId The listing.
    /// @param price The price, in wei of TAO or in the token's unit.
    event PriceChanged(uint256 indexed listingId, uint256 price);

    /// @notice A listing takes no more orders.
    /// @param listingId The listing.
    event Delisted(uint256 indexed listingId);

    /// @notice A buyer pays into the escrow.
    /// @param purchaseId The purchase.
    /// @param listingId The listing.
    /// @param buyer Who buys.
    /// @param price What is escrowed.
    /// @param secretHash Hash of the buyer's secret.
    /// @param message For the seller: the secret, sealed to the listing's boxKey.
    /// @param deadline Last block for the seller's offer.
    event Ordered(
        uint256 indexed purchaseId,
        uint256 indexed listingId,
        address indexed buyer,
        uint256 price,
        bytes32 secretHash,
        bytes message,
        uint256 deadline
    );

    /// @notice The seller has encrypted the goods for the buyer, and is bound to the key.
    /// @param purchaseId The purchase.
    /// @param cipherRoot Root of the encrypted chunks.
    /// @param keyHash Hash of the seller's key.
    /// @param uri Where the encrypted goods are.
    /// @param deadline Last block for the buyer's confirmation.
    event Offered(uint256 indexed purchaseId, bytes32 cipherRoot, bytes32 keyHash, string uri, uint256 deadline);

    /// @notice The buyer has the encrypted goods, and can no more call the purchase off.
    /// @param purchaseId The purchase.
    /// @param deadline Last block for the seller's key.
    event Confirmed(uint256 indexed purchaseId, uint256 deadline);

    /// @notice The seller is no neuron any more, and must reveal soon or let the purchase go.
    /// @param purchaseId The purchase.
    /// @param deadline Last block for the seller's key.
    event NoticeGiven(uint256 indexed purchaseId, uint256 deadline);

    /// @notice The seller's key is known.
    /// @param purchaseId The purchase.
    /// @param key The key.
    /// @param deadline Last block to prove that it is wrong.
    event Revealed(uint256 indexed purchaseId, bytes32 key, uint256 deadline);

    /// @notice The key does not give the goods.
    /// @param purchaseId The purchase.
    /// @param index A chunk that shows it, from 0.
    event MismatchProven(uint256 indexed purchaseId, uint256 index);

    /// @notice The seller can withdraw the price, and its bond.
    /// @param purchaseId The purchase.
    /// @param seller Who sold.
    /// @param price What was escrowed.
    event Paid(uint256 indexed purchaseId, address indexed seller, uint256 price);

    /// @notice The buyer can withdraw the price.
    /// @param purchaseId The purchase.
    /// @param buyer Who was to buy.
    /// @param price What was escrowed.
    /// @param forfeitedWei The seller's bond that the buyer can withdraw, too, in wei.
    event Refunded(uint256 indexed purchaseId, address indexed buyer, uint256 price, uint256 forfeitedWei);

    /// @notice Money left the contract.
    /// @param account Whose it was.
    /// @param token What it was; zero for TAO.
    /// @param receiver Who got it.
    /// @param amount Wei of TAO, or the token's unit.
    event Withdrawn(address indexed account, address indexed token, address indexed receiver, uint256 amount);

    /// @notice There is no contract at the address.
    error NoFactory(address factory);

    /// @notice The netuid has no subnet, or is root, which makes no goods.
    error NoSubnet(uint16 netuid);

    /// @notice Nobody has made the token of the subnet.
    error NoToken(uint16 netuid);

    /// @notice Goods have at least one byte.
    error NoGoods();

    /// @notice A time is 1 to MAX_BLOCKS blocks, the one for disputes at least MIN_DISPUTE_BLOCKS.
    error InvalidDuration(uint256 blocks);

    /// @notice The account is no neuron of the subnet: its id is neither the hotkey nor the coldkey that owns it, or the
    /// hotkey is not registered, or the subnet is another one than when the listing was made.
    error NotNeuron(uint16 netuid, bytes32 hotkey, address account);

    /// @notice The account is a neuron of the subnet still.
    error StillNeuron(uint16 netuid, bytes32 hotkey, address account);

    /// @notice There is no such listing.
    error NoListing(uint256 listingId);

    /// @notice There is no such purchase.
    error NoPurchase(uint256 purchaseId);

    /// @notice The listing takes no orders.
    error NotListed(uint256 listingId);

    /// @notice All editions are sold.
    error SoldOut(uint256 listingId, uint256 editions);

    /// @notice The price is above the buyer's bound.
    error PriceTooHigh(uint256 price, uint256 maxPrice);

    /// @notice The TAO sent along is not what is wanted, both in wei.
    error WrongValue(uint256 sentWei, uint256 wantedWei);

    /// @notice A message has at most so many bytes.
    error MessageTooLong(uint256 length, uint256 limit);

    /// @notice The purchase is not where the call needs it.
    error WrongStatus(uint256 purchaseId, Status status);

    /// @notice It is too late.
    error TooLate(uint256 deadline);

    /// @notice It is too early; the call is possible from this block on.
    error TooEarly(uint256 fromBlock);

    /// @notice Only the seller may do this.
    error NotSeller(address caller);

    /// @notice Only the buyer may do this.
    error NotBuyer(address caller);

    /// @notice The seller offers something else.
    error OtherOffer(bytes32 cipherRoot, bytes32 keyHash);

    /// @notice The buyer has given notice already.
    error AlreadyNoticed(uint256 purchaseId);

    /// @notice The key is not the one that the seller is bound to.
    error WrongKey(bytes32 keyHash, bytes32 wanted);

    /// @notice The secret is not the one of the order.
    error WrongSecret(bytes32 secretHash, bytes32 wanted);

    /// @notice The goods have fewer chunks.
    error NoChunk(uint256 index, uint256 chunks);

    /// @notice The proof leads to another root, or has another length.
    error WrongProof(bytes32 root, bytes32 wanted);

    /// @notice The chunk is what was sold.
    error ChunkIsRight(uint256 index);

    /// @notice The account has nothing to withdraw.
    error NothingToWithdraw(address account, address token);

    /// @notice Nobody could use what would be sent there.
    error InvalidReceiver(address receiver);
}
